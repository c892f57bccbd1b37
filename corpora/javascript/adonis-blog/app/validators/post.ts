import vine from '@vinejs/vine'

export const createPost = vine.compile(
  vine.object({
    title: vine.string().trim().minLength(3),
    body: vine.string(),
  })
)
