using System.Text;

namespace AssistantBot.Ingestion.Reading;

/// <summary>
/// Decodes by content, since labels lie: a byte order mark, else UTF-8 if the bytes are valid, else whichever of
/// GB18030, Big5 and UTF-16 makes the most common characters of them.
/// </summary>
internal static class TextDecoder
{
    // Above this share of undecodable characters a text is mojibake; below, single characters are damaged.
    private const double MostDamage = 0.01;

    // Chinese news scores above 0.9 in its own encoding and below 0.6 in a wrong one.
    private const double LeastCommon = 0.7;

    // A text may hold some NUL bytes, but it does not consist of control characters.
    private const double MostControl = 0.3;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding[] Candidates = FindCandidates();

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0x00, 0x00], Encoding.UTF32),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (FileSignature.Find(bytes) is { } kind)
        {
            return DecodedText.Fail($"It is {kind}, not text, whatever its name says.");
        }

        var text = DecodeMarked(bytes) ?? DecodeUtf8(bytes) ?? DecodeBest(bytes);
        if (text is null || text.Count(IsControl) > text.Length * MostControl)
        {
            return DecodedText.Fail("It is not text in an encoding that is known here (UTF-8, UTF-16, GB18030, Big5).");
        }

        return text.Count(character => character == '\uFFFD') > text.Length * MostDamage
            ? DecodedText.Fail("Too many of its characters cannot be decoded. Save it again as UTF-8.")
            : new DecodedText(text, null);
    }

    /// <summary>The encoding a byte order mark at the start names; null without one.</summary>
    public static Encoding? FindMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return encoding;
            }
        }

        return null;
    }

    private static bool IsControl(char character) => char.IsControl(character) && character is not ('\t' or '\n' or '\r');

    private static string? DecodeMarked(ReadOnlySpan<byte> bytes) =>
        FindMark(bytes) is { } encoding ? encoding.GetString(bytes)[1..] : null;

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // UTF-8 comes first, so that a page with a few broken bytes stays what it is.
    private static string? DecodeBest(ReadOnlySpan<byte> bytes)
    {
        var (best, bestShare) = ((string?)null, LeastCommon);
        foreach (var encoding in Candidates)
        {
            var text = encoding.GetString(bytes);
            var share = CommonCharacters.Share(text);
            if (share > bestShare)
            {
                (best, bestShare) = (text, share);
            }
        }

        return best;
    }

    private static Encoding[] FindCandidates()
    {
        return
        [
            Encoding.UTF8,
            Legacy("GB18030"),
            Legacy("big5"),
            Encoding.Unicode,
            Encoding.BigEndianUnicode,
        ];
    }

    // They ship with the runtime but have to be asked for; left alone, they decode broken bytes to question marks.
    private static Encoding Legacy(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
