import router from '@adonisjs/core/services/router'

const PostsController = () => import('#controllers/posts_controller')

router.get('posts', [PostsController, 'index'])
router.post('posts', [PostsController, 'store'])
