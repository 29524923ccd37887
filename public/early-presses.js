// Keeps what is pressed in the question for the job before its code has come, see src/home/ask/ask-post.ts.
addEventListener('click', ({ target }) => {
  const button = target.closest('ask-post:not(:defined) button');
  if (button) button.ariaPressed = button.ariaPressed !== 'true';
});
