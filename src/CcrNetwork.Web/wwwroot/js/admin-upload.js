// Sends photographs one after the other with their progress, chosen or dropped. Without it the form sends them all at once.
import { follow } from "./admin-preparation.js";

const form = document.querySelector("[data-upload]");
const list = document.querySelector("[data-upload-list]");
const status = document.querySelector("[data-upload-status]");
const drop = form.querySelector("[data-drop]");
const input = form.querySelector("input[type=file]");
const button = form.querySelector("button[type=submit]");
const texts = form.dataset;

function row(name) {
  const item = document.createElement("li");
  item.className = "uploads__file";
  const text = document.createElement("p");
  const title = document.createElement("strong");
  title.textContent = name;
  const said = document.createElement("span");
  text.append(title, document.createElement("br"), said);
  const progress = document.createElement("progress");
  progress.max = 100;
  progress.setAttribute("aria-label", `${texts.sending} – ${name}`);
  item.append(text, progress);
  list.append(item);
  return { item, text, said, progress };
}

function say(shown, message, isRefused) {
  shown.said.textContent = `${message} `;
  shown.progress.remove();
  shown.item.classList.toggle("uploads__file--refused", isRefused);
}

function send(file, shown) {
  return new Promise((resolve) => {
    const body = new FormData(form);
    body.delete(input.name);
    body.append(input.name, file);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", (event) => {
      const percent = Math.round((100 * event.loaded) / event.total);
      shown.progress.value = percent;
      shown.said.textContent = percent < 100 ? `${texts.sending} – ${percent} %` : texts.working;
      if (percent === 100) {
        shown.progress.removeAttribute("value");
      }
    });
    request.addEventListener("loadend", () => {
      let answer;
      try {
        [answer] = JSON.parse(request.responseText);
      } catch {
        answer = null;
      }

      resolve(answer ?? { message: request.status === 413 ? texts.tooLarge : texts.failed });
    });
    request.send(body);
  });
}

async function sendAll(files) {
  button.disabled = true;
  let taken = 0;
  for (const file of files) {
    const shown = row(file.name);
    if (file.size > Number(texts.maxBytes)) {
      say(shown, texts.tooLarge, true);
      continue;
    }

    const answer = await send(file, shown);
    say(shown, answer.message, !answer.thumbnail);
    if (answer.thumbnail) {
      taken += 1;
      const picture = document.createElement("img");
      picture.src = answer.thumbnail;
      picture.alt = "";
      shown.item.prepend(picture);
    }

    if (answer.edit) {
      const link = document.createElement("a");
      link.href = answer.edit;
      link.textContent = texts.describe;
      link.setAttribute("aria-label", `${texts.describe} – ${file.name}`);
      shown.said.append(link);
    }
  }

  status.textContent = texts.finished.replace("{0}", taken).replace("{1}", files.length - taken);
  input.value = "";
  button.disabled = false;
  if (taken > 0) {
    follow();
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (input.files.length > 0) {
    sendAll([...input.files]);
  }
});

for (const name of ["dragenter", "dragover"]) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.dataset.over = "";
  });
}

for (const name of ["dragleave", "drop"]) {
  drop.addEventListener(name, () => delete drop.dataset.over);
}

drop.addEventListener("drop", (event) => {
  event.preventDefault();
  if (!button.disabled && event.dataTransfer.files.length > 0) {
    sendAll([...event.dataTransfer.files]);
  }
});
