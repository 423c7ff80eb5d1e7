// Beside a deadline in the zone it was set in, the same instant in the reader's own zone, where the clocks differ.
const locale = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;

for (const time of document.querySelectorAll("time[data-deadline]")) {
  const instant = new Date(time.dateTime);
  const parts = (timeZone) => new Intl.DateTimeFormat("en", { dateStyle: "short", timeStyle: "short", timeZone }).format(instant);
  if (Number.isNaN(instant.getTime()) || parts(time.dataset.zone) === parts(undefined)) {
    continue;
  }

  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(instant);
  const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(instant);
  const own = locale === "fr"
    ? `${day.replace(/^1 /, "1\u1d49\u02b3 ")}, ${hour.replace(/^0(?=\d)/, "").replace(":", "\u00a0h\u00a0").replace(/\u00a000$/, "")}`
    : `${day}, ${hour}`;
  const note = document.createElement("span");
  note.className = "soft small";
  note.textContent = `${time.dataset.label.replace("{0}", own)}`;
  time.closest(".state").append(note);
}
