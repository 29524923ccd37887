import { Component, createContext, type ComponentChildren, type ComponentType } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { deskPreviewText as words } from '#text/desk-preview.ts';
import { components } from '../../procedure/view/mdx/components.ts';
import type { Reading } from '../../procedure/view/mdx/reading.ts';
import { pagePart } from './page-part.ts';

interface Shown {
  page: Reading;
  /** The address of a picture beside the page, where it is known. */
  pictureUrl: (written: string) => string | undefined;
}

interface Props extends Shown {
  /** Its parts; null where it cannot be read. */
  body: readonly string[] | null;
}

/** What is shown at the moment. Parts that say the same stay as they are, and only what they name is looked up again. */
const Now = createContext<Shown | undefined>(undefined);

/** The reading page while it is written: its head and its body, as far as they can be read. */
export function Page({ body, page, pictureUrl }: Props) {
  const { title, summary } = page.procedure;
  const now = useMemo(() => ({ page, pictureUrl }), [page, pictureUrl]);
  return (
    <article class="reading preview-page">
      <h1>{title}</h1>
      <p class="lead">{summary}</p>
      {body ? (
        <Guard body={body}>
          <Now.Provider value={now}>
            {body.map((part, index) => (
              <Part key={index} part={part} />
            ))}
          </Now.Provider>
        </Guard>
      ) : (
        <Unreadable />
      )}
    </article>
  );
}

const Unreadable = () => <p class="preview-note">{words.unreadable}</p>;

const COMPONENTS = {
  ...components(() => useContext(Now)!.page),
  Diagram: ({ code }: { code: string }) => <pre class="preview-diagram">{code}</pre>,
  img: Picture,
} as unknown as Record<string, ComponentType<never>>;

const Part = ({ part }: { part: string }) => useMemo(() => pagePart(part, COMPONENTS), [part]);

function Picture({ src = '', alt }: { src?: string; alt?: string }) {
  const url = useContext(Now)!.pictureUrl(src);
  return url === undefined ? (
    <span class="preview-picture">{words.picture(alt ?? src)}</span>
  ) : (
    <img src={url} alt={alt} />
  );
}

interface GuardProps {
  body: readonly string[];
  children: ComponentChildren;
}

/** Says that a page cannot be shown, until it is another. What stands in the way is told among the messages. */
class Guard extends Component<GuardProps, { failed?: readonly string[] }> {
  override componentDidCatch(): void {
    this.setState({ failed: this.props.body });
  }
  override render({ body, children }: GuardProps) {
    return this.state.failed === body ? <Unreadable /> : children;
  }
}
