import { type User, users } from './users.ts'

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <title>${title}</title>
  <style>
    :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; background: light-dark(#f5f6f9, #0e1218) }
    body { max-width: 24rem; margin: 12vh auto; padding: 0 1rem }
    h1 { font-size: 1.5rem; margin: 0 }
    p { margin: 0.25rem 0 1.25rem; color: light-dark(#545e6e, #a0abbb) }
    button { display: grid; width: 100%; margin: 0.5rem 0; padding: 0.75rem 1rem; border: 1px solid light-dark(#828c9c, #6d7889); border-radius: 0.5rem; background: light-dark(#ffffff, #161b24); color: inherit; font: inherit; text-align: left; cursor: pointer }
    button:hover { background: light-dark(#e6eefc, #1b2c4a) }
    strong { text-transform: capitalize }
    small { color: light-dark(#545e6e, #a0abbb) }
  </style>
  <h1>${title}</h1>
  ${body}
</html>`

const may: Record<User, string> = {
  viewer: 'sees every figure',
  analyst: 'also exports files and computes scenarios',
  admin: 'also runs jobs, makes reports and reads the audit log',
}

/** One button per user; `uid` is the provider's id of the current sign-in. */
export const signInPage = (uid: string) =>
  page(
    'Sign in to the demo',
    `<p>This provider is for development: there is no password.</p>
  ${users
    .map(
      (user) =>
        `<form method="post" action="/interaction/${uid}/${user}"><button><strong>${user}</strong><small>${may[user]}</small></button></form>`,
    )
    .join('\n  ')}`,
  )

/** `form` is the provider's own, with the proof that the user requested this. */
export const signOutPage = (form: string) =>
  page(
    'Signing out',
    `${form}
  <input type="hidden" form="op.logoutForm" name="logout" value="yes" />
  <script>document.getElementById('op.logoutForm').submit()</script>`,
  )
