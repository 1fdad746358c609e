using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>
/// What an article says of its own making: 西江日報訊(記者 謝江濤)11月18日,…. It is read from the beginning of the text
/// and from the credits at its end, and stays in the text.
/// </summary>
/// <param name="Span">The dateline at the beginning; without one, the credits at the end.</param>
/// <param name="Outlet">As written, without 讯 or 电: 西江日報, 本报.</param>
/// <param name="Place">Where it was sent from.</param>
/// <param name="Date">
/// The day of a dispatch (11月18日电), else the one with which the text goes on after the dateline, outside the span.
/// </param>
/// <param name="Reporters">Who wrote it or took its pictures, in order.</param>
/// <param name="Editors">Who edited or checked it: 责任编辑, 校对, 监制.</param>
internal sealed record Dateline(
    TextSpan Span,
    string? Outlet,
    string? Place,
    TextSpan? Date,
    IReadOnlyList<Reporter> Reporters,
    IReadOnlyList<Reporter> Editors);
