// Fields of Markdown: a toolbar and a preview beside the text. Without it the text is typed as it is kept.
const AFTER_TYPING = 400;
const BEFORE_HINTS = 1200;

// Writes as if it were typed, so that undo takes it back and the form hears of it.
function write(area, start, end, text, selectFrom, selectTo) {
  area.focus();
  area.setSelectionRange(start, end);
  if (!document.execCommand("insertText", false, text)) {
    area.setRangeText(text, start, end, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  area.setSelectionRange(selectFrom, selectTo);
}

function surround(area, before, after) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const chosen = value.slice(start, end);
  write(area, start, end, before + chosen + after, start + before.length, start + before.length + chosen.length);
}

function beginLines(area, sign) {
  const { value } = area;
  const start = value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  const lineEnd = value.indexOf("\n", area.selectionEnd);
  const end = lineEnd < 0 ? value.length : lineEnd;
  const lines = value.slice(start, end).split("\n").map((line) => (line.startsWith(sign) ? line.slice(sign.length) : sign + line)).join("\n");
  write(area, start, end, lines, start, start + lines.length);
}

function bringToLife(field) {
  const area = field.querySelector("textarea");
  const tools = field.querySelector("[role=toolbar]");
  const preview = field.querySelector("[role=region]");
  const toggle = tools.querySelector("[data-preview]");
  const buttons = [...tools.querySelectorAll("button")];
  const hints = document.getElementById(`${area.id}-hints`);
  let timer = 0;
  let hintTimer = 0;

  async function ask(address, place) {
    const body = new URLSearchParams({
      text: area.value,
      language: area.lang,
      __RequestVerificationToken: area.form.elements.namedItem("__RequestVerificationToken").value,
    });
    const answer = await fetch(address, { method: "POST", body, redirect: "error" });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (page.body.innerHTML.trim() !== place.innerHTML.trim()) {
        place.replaceChildren(...page.body.childNodes);
      }
    }
  }

  const show = () => ask(field.dataset.richPreview, preview);

  tools.hidden = area.readOnly;
  tools.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) {
      return;
    }

    if (button === toggle) {
      preview.hidden = !preview.hidden;
      toggle.setAttribute("aria-pressed", String(!preview.hidden));
      if (!preview.hidden) {
        show().catch(() => { preview.hidden = true; });
      }
    } else if (button.dataset.lines === "True") {
      beginLines(area, button.dataset.before);
    } else {
      surround(area, button.dataset.before, button.dataset.after);
    }
  });

  // One step of the Tab key for the whole toolbar, as screen readers expect; arrows move inside it.
  buttons.forEach((button, index) => { button.tabIndex = index === 0 ? 0 : -1; });
  tools.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const next = buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length];
      buttons.forEach((button) => { button.tabIndex = button === next ? 0 : -1; });
      next.focus();
    }
  });

  area.addEventListener("input", () => {
    if (hints) {
      clearTimeout(hintTimer);
      hintTimer = setTimeout(() => ask(field.dataset.richHints, hints).catch(() => { /* The next key tries again. */ }), BEFORE_HINTS);
    }

    if (!preview.hidden) {
      clearTimeout(timer);
      timer = setTimeout(() => show().catch(() => { /* The next key tries again. */ }), AFTER_TYPING);
    }
  });
}

document.querySelectorAll("[data-rich]").forEach(bringToLife);
