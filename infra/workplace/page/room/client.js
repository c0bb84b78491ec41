// Speaks HTTP with the workplace's /room, and turns every failure into a sentence that a person can act upon.

/** The workplace refused, or could not be reached. Its message is a whole sentence, fit to be shown. */
export class RoomError extends Error {}

async function ask(method, path, body) {
  let response;
  try {
    response = await fetch(`/room${path}`, {
      method,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new RoomError("The workplace cannot be reached. Is it still running? Start it with: python3 dev.py run");
  }
  const text = await response.text();
  let answer = null;
  try {
    answer = text ? JSON.parse(text) : null;
  } catch {
    throw new RoomError(`The workplace answered ${method} ${path} with something that is not JSON (status ${response.status}).`);
  }
  if (!response.ok) throw new RoomError(answer?.error ?? `The workplace refused (status ${response.status}).`);
  return answer;
}

const query = (values) => new URLSearchParams(values).toString();
const named = (id) => encodeURIComponent(id);

export const look = () => ask("GET", "");
export const plan = (person, from, days) => ask("GET", `/plan?${query({ person, from, days })}`);
export const say = (person, text) => ask("POST", "/messages", { person, text });
export const rewrite = (person, id, text) => ask("POST", `/messages/${named(id)}`, { person, text });
export const takeBack = (person, id) => ask("DELETE", `/messages/${named(id)}?${query({ person })}`);
export const press = (person, message, action) => ask("POST", "/presses", { person, message, action });
export const signIn = (person) => ask("POST", "/sign-in", { person });
export const setClock = (now) => ask("POST", "/clock", { now });
export const setConsent = (person, consent) => ask("POST", "/consent", { person, consent });
export const change = (person, what) => ask("POST", `/people/${named(person)}`, what);
export const faults = () => ask("GET", "/faults");
export const setFaults = (rules) => ask("PUT", "/faults", rules);
export const install = (person) => ask("POST", "/install", { person });
export const uninstall = (person) => ask("POST", "/uninstall", { person });
export const reset = () => ask("POST", "/reset", {});
