using System.Configuration;
using System.Data.Linq;
using System.Data.Linq.Mapping;

namespace Meets.Models
{
    [Table(Name = "Meet")]
    public class Meet
    {
        [Column(IsPrimaryKey = true)]
        public int Id { get; set; }

        [Column]
        public string Place { get; set; }
    }

    public class MeetsDataContext : DataContext
    {
        public Table<Meet> Meets;

        public MeetsDataContext() : base(ConfigurationManager.ConnectionStrings["Meets"].ConnectionString) { }
    }
}
