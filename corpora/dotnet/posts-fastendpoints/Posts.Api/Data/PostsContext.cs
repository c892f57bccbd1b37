namespace Posts.Data;

public class PostsContext(DbContextOptions<PostsContext> options) : DbContext(options)
{
    public DbSet<Post> Posts => Set<Post>();
}
