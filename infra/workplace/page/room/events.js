// Listens to what happens to one person, and says when the line is lost and found again.

const KINDS = ["message", "gone", "typing", "plan", "room"];
const TRY_AGAIN = 3_000;

/** Call `hear.message`, `hear.gone`, ... with the parsed data of each event, `hear.lost` and `hear.found` once each time. Close it to end. */
export function listen(person, hear) {
  let stream = null;
  let lost = false;
  let again = 0;

  function open() {
    stream = new EventSource(`/room/events?${new URLSearchParams({ person })}`);
    for (const kind of KINDS) {
      stream.addEventListener(kind, (event) => hear[kind](event.data ? JSON.parse(event.data) : {}));
    }
    stream.addEventListener("open", () => {
      if (lost) hear.found();
      lost = false;
    });
    stream.addEventListener("error", () => {
      if (!lost) hear.lost();
      lost = true;
      // The browser tries again after a broken line by itself, but gives up for ever after an answer that is not a stream.
      if (stream.readyState === EventSource.CLOSED) again = setTimeout(open, TRY_AGAIN);
    });
  }

  open();
  return { close: () => { clearTimeout(again); stream.close(); } };
}
