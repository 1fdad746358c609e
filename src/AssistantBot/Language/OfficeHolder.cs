namespace AssistantBot.Language;

/// <summary>Somebody named with an office: 市長呂玉印, 习近平总书记.</summary>
/// <param name="Office">The office or offices as written, without the place: 市委副书记、市长.</param>
internal sealed record OfficeHolder(TextSpan Office, TextSpan Name);
