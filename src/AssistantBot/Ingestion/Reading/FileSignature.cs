namespace AssistantBot.Ingestion.Reading;

/// <summary>Knows common files that are not text by their first bytes.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Bytes, string Kind)[] Known =
    [
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ([0x1F, 0x8B], "gzip data"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ("SQLite format 3"u8.ToArray(), "a SQLite database"),
    ];

    /// <summary>What the file is, with its article; null if it may be text.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, kind) in Known)
        {
            if (bytes.StartsWith(signature))
            {
                return kind;
            }
        }

        return null;
    }
}
