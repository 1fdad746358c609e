namespace AssistantBot.Language;

/// <summary>Names of one list that stand together.</summary>
/// <param name="Owner">The county, district, town or zone in whose name they are listed.</param>
/// <param name="Span">From the owner or the first name to the class that ends the list (等项目现场): quotable as a clause.</param>
/// <param name="Items">The names alone, without owner, 等 and conjunctions.</param>
internal sealed record NameGroup(TextSpan? Owner, TextSpan Span, IReadOnlyList<TextSpan> Items);
