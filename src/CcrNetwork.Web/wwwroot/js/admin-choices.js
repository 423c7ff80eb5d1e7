// The search among many choices: what Enter sends there is this search, not the form. Without it the button does.
for (const search of document.querySelectorAll("[data-find]")) {
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input")) {
      event.preventDefault();
      event.target.form.requestSubmit(search.querySelector("[name=find]"));
    }
  });
}
