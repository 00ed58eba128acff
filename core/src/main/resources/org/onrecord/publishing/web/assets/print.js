// What is folded is opened on paper, and folded again afterwards.
"use strict";
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details:not([open])")) {
    folded.dataset.folded = "";
    folded.open = true;
  }
});
addEventListener("afterprint", () => {
  for (const opened of document.querySelectorAll("details[data-folded]")) {
    delete opened.dataset.folded;
    opened.open = false;
  }
});
