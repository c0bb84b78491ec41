// Listens to what happens to one person, and says when the line is lost and found again (the browser itself reconnects).

const KINDS = ["message", "gone", "typing", "plan", "room"];

/** Call `hear.message`, `hear.gone`, ... with the parsed data of each event; returns the stream, to be closed. */
export function listen(person, hear) {
  const stream = new EventSource(`/room/events?${new URLSearchParams({ person })}`);
  let lost = false;
  for (const kind of KINDS) {
    stream.addEventListener(kind, (event) => hear[kind](event.data ? JSON.parse(event.data) : {}));
  }
  stream.addEventListener("error", () => {
    lost = true;
    hear.lost();
  });
  stream.addEventListener("open", () => {
    if (lost) hear.found();
    lost = false;
  });
  return stream;
}
