using System.Text;

namespace AssistantBot.Tests.Fakes;

/// <summary>
/// Copies Traditional text as the programs do whose annotations are taken out: "(pinyin)" goes into the bytes of GBK
/// behind every occurrence of a character of a list, wherever in the bytes it stands.
/// </summary>
/// <param name="list">Characters with the pinyin that goes behind them, in the order in which they are looked for.</param>
internal sealed class AnnotatingCopier(IReadOnlyList<(char Character, string Pinyin)> list)
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    public string Copy(string text)
    {
        // Latin-1 makes a character of every byte, so that bytes can be replaced as text is.
        var bytes = Encoding.Latin1.GetString(Gbk.GetBytes(text));
        foreach (var (character, pinyin) in list)
        {
            var found = Encoding.Latin1.GetString(Gbk.GetBytes([character]));
            bytes = bytes.Replace(found, found + Encoding.Latin1.GetString(Gbk.GetBytes($"({pinyin})")), StringComparison.Ordinal);
        }

        return Gbk.GetString(Encoding.Latin1.GetBytes(bytes));
    }
}
