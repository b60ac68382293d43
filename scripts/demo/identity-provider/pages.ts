import { users } from './users.ts'

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>${title}</title>
  <style>
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 24rem; margin: 15vh auto; padding: 0 1rem }
    button { font: inherit; width: 100%; padding: 0.75rem; margin: 0.25rem 0; cursor: pointer }
  </style>
  <h1>${title}</h1>
  ${body}
</html>`

/** One button per user; `uid` is the provider's id of the sign-in under way. */
export const signInPage = (uid: string) =>
  page(
    'Sign in to the demo',
    `<p>This provider is for development: it asks for no password.</p>
  ${users
    .map(
      (user) =>
        `<form method="post" action="/interaction/${uid}/${user}"><button>${user}</button></form>`,
    )
    .join('\n  ')}`,
  )

/** `form` is the provider's own, with the proof that the user asked for this. */
export const signOutPage = (form: string) =>
  page(
    'Signing out',
    `${form}
  <input type="hidden" form="op.logoutForm" name="logout" value="yes" />
  <script>document.getElementById('op.logoutForm').submit()</script>`,
  )
