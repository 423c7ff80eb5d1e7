// A form of content: keeps what is typed, tells who else is here, adds rows to small tables. Without it the form works too.
const form = document.querySelector("[data-autosave]");
const others = document.querySelector("[data-others]");
const kept = document.querySelector("[data-autosaved]");

const AFTER_TYPING = 4000;
const PRESENCE = 45000;

let timer = 0;
let isChanged = false;
let isSending = false;

async function send() {
  if (isSending) {
    return;
  }

  isSending = true;
  const wasChanged = isChanged;
  isChanged = false;
  const body = new URLSearchParams(new FormData(form));
  try {
    const answer = await fetch(form.dataset.autosave, { method: "POST", body, redirect: "error" });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }

    const { others: names } = await answer.json();
    others.textContent = names.length > 0 ? form.dataset.alsoHere.replace("{0}", names.join(", ")) : "";
    if (wasChanged) {
      kept.textContent = form.dataset.kept;
    }
  } catch {
    isChanged = isChanged || wasChanged;
    if (wasChanged) {
      kept.textContent = form.dataset.notKept;
    }
  } finally {
    isSending = false;
  }
}

function addRow(table) {
  const rows = table.tBodies[0].rows;
  const last = rows[rows.length - 1];
  const isUsed = [...last.querySelectorAll("input, select, textarea")].some((input) => input.value !== "");
  if (!isUsed) {
    return;
  }

  const row = last.cloneNode(true);
  for (const input of row.querySelectorAll("input, select, textarea")) {
    const number = rows.length;
    input.name = input.name.replace(/\[\d+\]/, `[${number}]`);
    input.id = input.id.replace(/\d+/, String(number));
    input.setAttribute("aria-label", (input.getAttribute("aria-label") ?? "").replace(/\d+$/, String(number + 1)));
    input.value = "";
  }

  table.tBodies[0].append(row);
}

if (form && !form.querySelector("fieldset").disabled) {
  form.addEventListener("input", (event) => {
    isChanged = true;
    clearTimeout(timer);
    timer = setTimeout(send, AFTER_TYPING);
    const table = event.target.closest("[data-rows]");
    if (table) {
      addRow(table);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && isChanged) {
      send();
    }
  });

  send();
  setInterval(send, PRESENCE);
}
