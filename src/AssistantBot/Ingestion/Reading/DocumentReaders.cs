namespace AssistantBot.Ingestion.Reading;

/// <summary>The reader for each kind of file.</summary>
internal sealed class DocumentReaders(IEnumerable<IDocumentReader> readers)
{
    // Kinds that staff keep news in but that are not read: they are reported rather than passed over.
    private static readonly string[] Unread = [".html", ".htm", ".mht", ".pdf", ".doc", ".docx", ".wps", ".rtf", ".json", ".csv", ".xml"];

    private readonly IReadOnlyList<IDocumentReader> _readers = readers.ToList();

    public IDocumentReader? For(string fileName) => _readers.FirstOrDefault(reader => reader.CanRead(fileName));

    public bool MayBeNews(string fileName) =>
        For(fileName) is not null || Unread.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);
}
