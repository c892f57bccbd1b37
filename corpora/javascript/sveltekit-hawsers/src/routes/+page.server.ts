import { fail } from '@sveltejs/kit'
import { superValidate } from 'sveltekit-superforms'
import { valibot } from 'sveltekit-superforms/adapters'
import { Hawser } from '$lib/hawser'
import { db } from '$lib/server/db'

export const load = async () => ({
  form: await superValidate(valibot(Hawser)),
  hawsers: await db.selectFrom('hawsers').selectAll().execute(),
})

export const actions = {
  default: async ({ request }) => {
    const form = await superValidate(request, valibot(Hawser))
    if (!form.valid) return fail(400, { form })
    await db.insertInto('hawsers').values(form.data).execute()
    return { form }
  },
}
