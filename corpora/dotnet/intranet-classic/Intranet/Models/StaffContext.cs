using System.ComponentModel.DataAnnotations;
using System.Data.Entity;

namespace Intranet.Models
{
    public class StaffContext : DbContext
    {
        public StaffContext() : base("name=Staff") { }
        public DbSet<Person> People { get; set; }
    }

    public class Person
    {
        [Key]
        public int Id { get; set; }
        public string Name { get; set; }
    }

    public class NewPerson
    {
        [Required, StringLength(80)]
        public string Name { get; set; }

        [EmailAddress]
        public string Mail { get; set; }
    }
}
