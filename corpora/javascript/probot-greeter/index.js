/**
 * @param {import('probot').Probot} app
 */
module.exports = (app) => {
  app.on('issues.opened', async (context) => {
    await context.octokit.issues.createComment(context.issue({ body: 'Thank you!' }))
  })

  app.on('pull_request.opened', async (context) => {
    await context.octokit.issues.addLabels(context.issue({ labels: ['new'] }))
  })
}
