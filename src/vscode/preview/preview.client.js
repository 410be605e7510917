// Runs in the page of the preview: shows what the extension sends, and tells it what was chosen.
const editor = acquireVsCodeApi();
const page = document.querySelector('main');

window.addEventListener('message', ({ data }) => {
  const focused = document.activeElement?.id;
  page.innerHTML = data.body;
  if (focused) document.getElementById(focused)?.focus();
});

page.addEventListener('change', ({ target }) => {
  if (target.id === 'cases') editor.postMessage({ type: 'choose', index: Number(target.value) });
});

function open(target) {
  const place = target.closest('[data-file]')?.dataset;
  if (place) {
    editor.postMessage({ type: 'open', file: place.file, start: Number(place.start), end: Number(place.end) });
  }
}

page.addEventListener('click', ({ target }) => open(target));

// The reply is one stop of the Tab key; the arrows walk through its pieces.
page.addEventListener('keydown', (event) => {
  const piece = event.target.closest('.piece');
  if (!piece) return;
  const pieces = [...page.querySelectorAll('.piece')];
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  if (event.key === 'Enter' || event.key === ' ') open(piece);
  else if (event.key in steps) {
    const next = pieces[pieces.indexOf(piece) + steps[event.key]];
    if (!next) return;
    piece.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  } else return;
  event.preventDefault();
});

editor.postMessage({ type: 'ready' });
