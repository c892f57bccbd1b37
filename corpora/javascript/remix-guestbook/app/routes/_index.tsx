import { json, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { db } from '~/db.server';

const Greeting = z.object({ text: z.string().min(1) });

export async function loader() {
  return json(await db.greeting.findMany());
}

export async function action({ request }: ActionFunctionArgs) {
  const greeting = Greeting.parse(Object.fromEntries(await request.formData()));
  await db.greeting.create({ data: greeting });
  return redirect('/');
}

export default function Index() {
  const greetings = useLoaderData<typeof loader>();
  return (
    <Form method="post">
      {greetings.map((greeting) => (
        <p key={greeting.id}>{greeting.text}</p>
      ))}
    </Form>
  );
}
