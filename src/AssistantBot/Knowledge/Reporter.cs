namespace AssistantBot.Knowledge;

/// <summary>Who reported, as the text names them.</summary>
/// <param name="Role">As written: 記者, 特約記者, 通訊員; empty where the text gives none.</param>
internal sealed record Reporter(string Name, string Role);
