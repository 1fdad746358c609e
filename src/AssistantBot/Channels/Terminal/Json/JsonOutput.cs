using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AssistantBot.Channels.Terminal.Json;

/// <summary>The documents that <c>--json</c> prints: one each, snake_case, every key present.</summary>
[SuppressMessage("Maintainability", "CA1506", Justification = "The serializers are generated.")]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(IngestDocument))]
[JsonSerializable(typeof(SearchDocument))]
[JsonSerializable(typeof(PassageDocument))]
[JsonSerializable(typeof(AskDocument))]
[JsonSerializable(typeof(ArticlesDocument))]
[JsonSerializable(typeof(RemoveDocument))]
[JsonSerializable(typeof(ReindexDocument))]
[JsonSerializable(typeof(EvalDocument))]
[JsonSerializable(typeof(DoctorDocument))]
internal sealed partial class JsonOutput : JsonSerializerContext
{
    // Chinese as Chinese; standard output is no HTML page.
    private static readonly JsonOutput Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Of<T>(T document) => JsonSerializer.Serialize(document, typeof(T), Readable);
}
