using System.Text.Json;

namespace AssistantBot.IntegrationTests.JsonContract;

/// <summary>
/// What a document must look like, written as one: the same keys, no more and no less, with the name of a type in place
/// of each value. <c>"string?"</c> may be null, the one element of an array stands for any number of them, and the key
/// <c>*</c> for any keys.
/// </summary>
internal static class JsonShape
{
    private const string AnyKey = "*";

    public static void AssertIs(string shape, JsonElement actual)
    {
        using var expected = JsonDocument.Parse(shape);
        Assert.Equal([], Differences("$", expected.RootElement, actual));
    }

    private static IEnumerable<string> Differences(string path, JsonElement shape, JsonElement actual) => shape.ValueKind switch
    {
        JsonValueKind.Object => InObject(path, shape, actual),
        JsonValueKind.Array => InArray(path, shape[0], actual),
        _ => IsOfType(shape.GetString()!, actual) ? [] : [$"{path} is {actual.GetRawText()}, no {shape.GetString()}"],
    };

    private static IEnumerable<string> InObject(string path, JsonElement shape, JsonElement actual)
    {
        if (actual.ValueKind != JsonValueKind.Object)
        {
            return [$"{path} is {actual.GetRawText()}, no object"];
        }

        var (expected, found) = (Keys(shape), Keys(actual));
        if (expected is [AnyKey])
        {
            return found.SelectMany(key => Differences($"{path}.{key}", shape.GetProperty(AnyKey), actual.GetProperty(key)));
        }

        return expected.Except(found).Select(key => $"{path}.{key} is missing")
            .Concat(found.Except(expected).Select(key => $"{path}.{key} is unknown"))
            .Concat(expected.Intersect(found).SelectMany(key => Differences($"{path}.{key}", shape.GetProperty(key), actual.GetProperty(key))));
    }

    private static IEnumerable<string> InArray(string path, JsonElement shape, JsonElement actual) =>
        actual.ValueKind == JsonValueKind.Array
            ? actual.EnumerateArray().SelectMany((element, index) => Differences($"{path}[{index}]", shape, element))
            : [$"{path} is {actual.GetRawText()}, no array"];

    private static bool IsOfType(string type, JsonElement actual) => actual.ValueKind switch
    {
        JsonValueKind.Null => type.EndsWith('?'),
        JsonValueKind.String => type.StartsWith("string", StringComparison.Ordinal),
        JsonValueKind.Number => type.StartsWith("number", StringComparison.Ordinal)
            || (type.StartsWith("integer", StringComparison.Ordinal) && actual.TryGetInt64(out _)),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        _ => false,
    };

    private static List<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name).ToList();
}
