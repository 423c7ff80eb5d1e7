// Beside a deadline in the zone it was set in, the same instant in the reader's own zone, where the clocks differ.
const language = document.documentElement.lang;

for (const time of document.querySelectorAll("time[data-deadline]")) {
  const instant = new Date(time.dateTime);
  const parts = (timeZone) => new Intl.DateTimeFormat("en", { dateStyle: "short", timeStyle: "short", timeZone }).format(instant);
  if (Number.isNaN(instant.getTime()) || parts(time.dataset.zone) === parts(undefined)) {
    continue;
  }

  const own = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(instant);
  const note = document.createElement("span");
  note.className = "soft small";
  note.textContent = ` ${time.dataset.label.replace("{0}", own)}`;
  time.after(note);
}
