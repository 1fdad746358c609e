using System.Globalization;

namespace AssistantBot.Knowledge;

/// <summary>Names a passage: 16 hexadecimal digits derived from its article, its place and its words.</summary>
internal readonly record struct PassageId(string Value)
{
    public static PassageId For(ArticleId article, int start, string text) =>
        new(Fingerprint.Short(article.Value, start.ToString(CultureInfo.InvariantCulture), text));

    public override string ToString() => Value;
}
