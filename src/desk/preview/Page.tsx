import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { deskPreviewText as words } from '#text/desk-preview.ts';
import { components } from '../../procedure/view/mdx/components.ts';
import type { Reading } from '../../procedure/view/mdx/reading.ts';
import { pageBody } from './page-body.ts';

interface Props {
  /** The file. */
  text: string;
  page: Reading;
  /** The address of a picture beside the page, where it is known. */
  pictureUrl: (written: string) => string | undefined;
}

/** The reading page while it is written: its head and its body, as far as they can be read. */
export function Page({ text, page, pictureUrl }: Props) {
  const { title, summary } = page.procedure;
  return (
    <article class="reading preview-page">
      <h1>{title}</h1>
      <p class="lead">{summary}</p>
      <Guard text={text}>
        <Body text={text} page={page} pictureUrl={pictureUrl} />
      </Guard>
    </article>
  );
}

function Body({ text, page, pictureUrl }: Props) {
  const all = {
    ...components(page),
    Diagram: ({ code }: { code: string }) => <pre class="preview-diagram">{code}</pre>,
    img: ({ src = '', alt }: { src?: string; alt?: string }) => {
      const url = pictureUrl(src);
      return url === undefined ? (
        <span class="preview-picture">{words.picture(alt ?? src)}</span>
      ) : (
        <img src={url} alt={alt} />
      );
    },
  };
  return pageBody(text, all as unknown as Record<string, ComponentType<never>>);
}

interface GuardProps {
  text: string;
  children: ComponentChildren;
}

/** Says that a text cannot be shown, until it is another. What stands in the way is told among the messages. */
class Guard extends Component<GuardProps, { failed?: string }> {
  override componentDidCatch(): void {
    this.setState({ failed: this.props.text });
  }
  override render({ text, children }: GuardProps) {
    return this.state.failed === text ? <p class="preview-note">{words.unreadable}</p> : children;
  }
}
