using System;
using Raven.Client.Documents;

namespace Notes.Import
{
    public static class Program
    {
        public static void Main(string[] args)
        {
            using (var store = new DocumentStore { Urls = new[] { args[0] }, Database = "Notes" }.Initialize())
            using (var session = store.OpenSession())
            using (var old = new OldNotes())
            {
                foreach (var note in old.Notes)
                {
                    session.Store(new { note.Body, Imported = DateTime.UtcNow });
                }
                session.SaveChanges();
            }
        }
    }
}
