"use strict";
// without this the form works all the same: the report fills the page, papers are downloaded by the browser
const form = document.getElementById("upload");
const file = document.getElementById("file");
const status = document.getElementById("status");
const result = document.getElementById("result");
const frame = result.querySelector("iframe");
let awaited = false;

function tell(words) {
  status.textContent = words;
}

function showChosen() {
  const names = [...file.files].map((each) => each.name);
  document.getElementById("chosen").textContent =
    names.length ? form.dataset.chosen.replace("{0}", names.length) + " " + names.join("、") : "";
}

function drag(on) {
  return (event) => {
    event.preventDefault();
    document.documentElement.classList.toggle("dragging", on);
  };
}

async function download(button) {
  tell(form.dataset.writing);
  button.disabled = true;
  try {
    const response = await fetch(button.formAction, { method: "POST", body: new FormData(form) });
    if (!response.ok) {
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      tell(page.querySelector("[role=alert]")?.textContent ?? form.dataset.failed);
      return;
    }
    const name = decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition"))[1]);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
    tell(form.dataset.written + " " + name);
  } catch (failure) {
    tell(form.dataset.failed);
  } finally {
    button.disabled = false;
    button.focus();
  }
}

file.addEventListener("change", showChosen);
document.addEventListener("dragover", drag(true));
document.addEventListener("dragleave", drag(false));
document.addEventListener("drop", (event) => {
  drag(false)(event);
  if (event.dataTransfer.files.length) {
    file.files = event.dataTransfer.files;
    showChosen();
    form.requestSubmit(form.querySelector(".first button"));
  }
});
form.addEventListener("submit", (event) => {
  if (event.submitter?.hasAttribute("formaction")) {
    event.preventDefault();
    download(event.submitter);
    return;
  }
  form.target = frame.name;
  awaited = true;
  tell(form.dataset.checking);
});
frame.addEventListener("load", () => {
  if (awaited) {
    awaited = false;
    result.hidden = false;
    tell(form.dataset.checked);
    frame.focus();
    result.scrollIntoView();
  }
});
