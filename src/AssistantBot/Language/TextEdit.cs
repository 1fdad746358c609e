namespace AssistantBot.Language;

/// <summary>One change between the text as it came and the text as it is stored.</summary>
/// <param name="Kind">What was mended; see <see cref="EditKinds"/>.</param>
/// <param name="Start">Where, in UTF-16 code units of the text as it came.</param>
/// <param name="Before">What stood there; a lone surrogate is written as U+FFFD.</param>
/// <param name="After">What stands there now; empty when it was taken out.</param>
internal sealed record TextEdit(string Kind, int Start, string Before, string After);
