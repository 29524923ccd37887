/** How far one is with a checklist or a quiz, in a few characters. */
export const progressText = {
  items: (count: number) => `${count} 项`,
  part: (done: number, total: number) => `${done}/${total}`,
  ticked: (count: number) => `已勾 ${count}`,
  runs: (count: number) => `${count} 单在做`,
  last: (right: number, total: number) => `上次 ${right}/${total}`,
};
