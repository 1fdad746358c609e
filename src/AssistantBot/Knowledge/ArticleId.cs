namespace AssistantBot.Knowledge;

/// <summary>Names an article: 16 hexadecimal digits derived from its address or its id in the source.</summary>
internal readonly record struct ArticleId(string Value)
{
    public static ArticleId FromAddress(string address) => new(Fingerprint.Short(address));

    public override string ToString() => Value;
}
