using System.ComponentModel.DataAnnotations;

namespace Library.Web
{
    public class BookForm
    {
        [Required, StringLength(200)]
        public string Title { get; set; }

        [Range(1450, 2100)]
        public int Year { get; set; }
    }
}
