// What a person takes away from an answer: the clipboard, reminders for a calendar, a picture, a file. Fetched when it is
// first asked for, so that nobody pays for it who doesn't need it; bundled by scripts/take-away.mjs.
//
// The page asks by an event `yibao:take` on the window with the detail { kind, … }; every word shown to the person comes
// in it. The reply is an event `yibao:taken` with { kind, ok, image? }.
import ical, { ICalAlarmRelatesTo, ICalAlarmType } from 'ical-generator';
import { generate } from 'lean-qr';
import { poster } from './poster.mjs';

/** Hands a file to the browser. Web views inside other apps drop it without a word: the page warns of that beforehand. */
function save(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: Safari reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/** Puts text on the clipboard. The newer way is missing in old web views and where the page isn't served over https. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.style.cssText = 'position:fixed;opacity:0';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (!done) throw new Error('no way to the clipboard');
  }
}

/**
 * Reminders as a calendar file: each on its day, with an alarm at nine in the morning.
 * @param {{on: string, title: string, note: string}[]} events days as YYYY-MM-DD
 */
export function reminders(events, { product, question, link }) {
  const calendar = ical({ name: product, prodId: { company: 'yibao', product: 'yibao', language: document.documentElement.lang.slice(0, 2).toUpperCase() } });
  events.forEach(({ on, title, note }, at) => {
    const event = calendar.createEvent({
      // The same question asked again replaces its reminders instead of doubling them.
      id: `${question}-${on}-${at}@yibao`,
      // Written as it is in UTC, whatever the device's zone: midnight in China is the day before there.
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      summary: title,
      description: link ? `${note}\n${link}` : note,
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerAfter: 9 * 3600, description: title }).relatesTo(ICalAlarmRelatesTo.start);
  });
  return calendar.toString();
}

const doing = {
  copy: ({ text }) => copy(text),
  'copy-correction': ({ text }) => copy(text),
  'mail-correction': ({ subject, text }) => { location.href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`; },
  reminders: (asked) => save(asked.name, 'text/calendar;charset=utf-8', reminders(asked.events, asked)),
  file: ({ name, text }) => save(name, 'application/json;charset=utf-8', text),
  poster: async (asked) => ({ image: await poster(asked, asked.link ? generate(asked.link) : null) }),
};

if (typeof window !== 'undefined') {
  window.addEventListener('yibao:take', async ({ detail: asked }) => {
    let reply;
    try {
      reply = { ok: true, ...(await doing[asked.kind](asked)) };
    } catch {
      reply = { ok: false };
    }
    window.dispatchEvent(new CustomEvent('yibao:taken', { detail: { kind: asked.kind, ...reply } }));
  });
}
