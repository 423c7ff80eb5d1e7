// Beside a deadline in the zone it was set in, the same instant in the reader's own zone, where the clocks differ. How the
// language of the page writes it stands in data-habits, as patterns such as "{0} h {1:00}".
const fill = (pattern, ...values) =>
  pattern.replace(/\{(\d)(:00)?\}/g, (_, at, padded) => (padded ? String(values[at]).padStart(2, "0") : values[at]));

for (const time of document.querySelectorAll("time[data-deadline]")) {
  const instant = new Date(time.dateTime);
  const parts = (timeZone) => new Intl.DateTimeFormat("en", { dateStyle: "short", timeStyle: "short", timeZone }).format(instant);
  if (Number.isNaN(instant.getTime()) || parts(time.dataset.zone) === parts(undefined)) {
    continue;
  }

  const habits = JSON.parse(time.dataset.habits);
  const [day, hour, minute] = [instant.getDate(), instant.getHours(), instant.getMinutes()];
  const date = fill(habits.day, day === 1 ? habits.first : day, habits.months[instant.getMonth()], instant.getFullYear());
  const clock = fill(minute === 0 ? habits.fullHour : habits.time, hour, minute);
  const note = document.createElement("span");
  note.className = "soft small";
  note.textContent = `${time.dataset.label.replace("{0}", `${date}, ${clock}`)}`;
  time.closest(".state").append(note);
}
