import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { polls } from '$lib/server/mongo';

const NewPoll = v.object({ question: v.pipe(v.string(), v.minLength(3)) });

export const actions = {
  default: async ({ request }) => {
    const form = v.safeParse(NewPoll, Object.fromEntries(await request.formData()));
    if (!form.success) return fail(400);
    await polls.insertOne(form.output);
  },
};
