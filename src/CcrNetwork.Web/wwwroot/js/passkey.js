// Forms with data-passkey="get" (sign in) or "create" (add one): the browser's own dialogue answers the challenge that the
// page came with, and the form is then sent as any other. Without support they stay hidden.
const supported = window.PublicKeyCredential
  && PublicKeyCredential.parseRequestOptionsFromJSON
  && PublicKeyCredential.parseCreationOptionsFromJSON;

const ask = {
  get: (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  create: (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
};

async function answer(form) {
  const problem = form.querySelector('[data-passkey-problem]');
  problem.hidden = true;
  try {
    const credential = await ask[form.dataset.passkey](JSON.parse(form.dataset.options));
    form.elements.Credential.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch {
    problem.hidden = false;
  }
}

for (const form of supported ? document.querySelectorAll('form[data-passkey]') : []) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer(form);
  });
}
