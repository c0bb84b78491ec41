// Joins the parts of the page: who speaks decides what is listened to, and every part is told what it needs to know.

import { startBar } from "./bar/bar.js";
import { startPanes } from "./bar/panes.js";
import { startTheme } from "./bar/theme.js";
import { startChat } from "./chat/chat.js";
import { startPlan } from "./plan/plan.js";
import { listen } from "./room/events.js";
import { Session } from "./room/session.js";
import { startDrawer } from "./try/drawer.js";

const session = new Session();

startTheme();
const panes = startPanes();
const chat = startChat(session);
const plan = startPlan(session, { onChange: panes.planChanged });
startBar(session, { onTrouble: chat.trouble });
startDrawer(session, { onSample: (text) => { panes.show("chat"); chat.suggest(text); }, onTrouble: chat.trouble });

let stream = null;
session.addEventListener("person", () => {
  stream?.close();
  chat.clear();
  stream = listen(session.person.id, {
    message: chat.put,
    gone: ({ id }) => chat.remove(id),
    typing: chat.typing,
    plan: plan.refresh,
    room: () => session.refresh(),
    lost: chat.lost,
    found: () => { chat.found(); session.refresh(); plan.refresh(); },
  });
  plan.restart();
});

await session.start();
