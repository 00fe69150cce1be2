/** Type of the message by which an embedded page tells its host how high it is. Documented for teams: never change it. */
const HEIGHT_MESSAGE = 'aws-cicd-field-guide:height';

/** Height of a frame whose host doesn't listen, in CSS px; what doesn't fit scrolls inside. */
const START_HEIGHT = 640;

/** What the address of an embedded page asks for. */
export type EmbedOptions = {
  /** The reader's own choice where it is absent. */
  readonly theme?: 'light' | 'dark';
  /** Answers are kept in the reader's browser. */
  readonly save: boolean;
};

/** Reads `?theme=dark&save=1`. Any text is fine; what makes no sense counts as not said. */
export function parseEmbedOptions(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  return {...(theme === 'light' || theme === 'dark' ? {theme} : {}), save: query.get('save') === '1'};
}

/** What an embedded page posts to its host; `height` in CSS px, rounded up so that nothing is cut off. */
export function heightMessage(height: number): {readonly type: string; readonly height: number} {
  return {type: HEIGHT_MESSAGE, height: Math.ceil(height)};
}

/** Path of the embedded page of a bank, or of one of its items, without the site's base. */
export function embedPath(bank: string, item?: string): string {
  return `/embed/${[bank, ...(item === undefined ? [] : [item])].map(encodeURIComponent).join('/')}/`;
}

type Frame = {
  /** Full address of the embedded page. */
  readonly address: URL;
  /** What the frame holds, for those who don't see it. */
  readonly title: string;
};

/** HTML for a host page: the frame, and a listener that fits it to its content. */
export function embedSnippet({address, title}: Frame): string {
  return `<iframe
  src="${attribute(address.href)}"
  title="${attribute(title)}"
  width="100%"
  height="${START_HEIGHT}"
  loading="lazy"
  allow="clipboard-write"
  style="border: 0"
></iframe>
<script>
  // Fits the frame to the quiz. Once on a page does for all frames.
  window.addEventListener("message", ({data, origin, source}) => {
    if (origin !== ${scriptText(address.origin)}) return;
    if (data?.type !== "${HEIGHT_MESSAGE}") return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source) {
        frame.style.height = data.height + "px";
      }
    }
  });
</script>`;
}

/** A text as it has to stand between double quotes in HTML. */
function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A text as a literal inside a `script` element, which only `<` could end. */
function scriptText(text: string): string {
  return JSON.stringify(text).replace(/</g, '\\u003c');
}
