using NHibernate.Mapping.ByCode.Conformist;

namespace Clubs.Core
{
    public class Club
    {
        public virtual int Id { get; set; }
        public virtual int Members { get; set; }
    }

    public class ClubMap : ClassMapping<Club>
    {
        public ClubMap() { Id(c => c.Id); Property(c => c.Members); }
    }
}
