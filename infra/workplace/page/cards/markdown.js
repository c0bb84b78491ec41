// The markdown that Teams shows in a card's text: emphasis, lists and links. Everything else, HTML above all, stays literal.

const SAFE = /^(https?:|mailto:)/i;

/** Markdown to HTML in which every `<` that was written is escaped and every link is http, https or mailto. */
export function markdown(text) {
  return engine().render(text);
}

let made = null;

function engine() {
  if (made) return made;
  made = globalThis.markdownit("zero", { html: false, breaks: true })
    .enable(["list", "emphasis", "link", "autolink", "escape", "entity", "newline", "strikethrough"]);
  made.validateLink = (url) => SAFE.test(url);
  made.renderer.rules.link_open = (tokens, at, options, _, self) => {
    tokens[at].attrSet("target", "_blank");
    tokens[at].attrSet("rel", "noopener noreferrer");
    return self.renderToken(tokens, at, options);
  };
  return made;
}
