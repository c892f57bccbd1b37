using FluentNHibernate.Mapping;

namespace Library.Web
{
    public class Book
    {
        public virtual int Id { get; set; }
        public virtual string Title { get; set; }
    }

    public class BookMap : ClassMap<Book>
    {
        public BookMap()
        {
            Table("books");
            Id(x => x.Id);
            Map(x => x.Title);
        }
    }
}
