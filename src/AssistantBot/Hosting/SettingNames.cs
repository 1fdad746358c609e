using System.Collections;
using Microsoft.Extensions.Configuration;

namespace AssistantBot.Hosting;

/// <summary>Finds settings that nothing reads, which are misspelt ones.</summary>
internal static class SettingNames
{
    /// <summary>A sentence for each key of the section that the options have no property for.</summary>
    public static IEnumerable<string> FindUnknown(IConfigurationSection section, Type options)
    {
        var properties = options.GetProperties().Where(property => property.CanWrite).ToList();
        foreach (var child in section.GetChildren())
        {
            var property = properties.Find(known => string.Equals(known.Name, child.Key, StringComparison.OrdinalIgnoreCase));
            if (property is null)
            {
                yield return $"{child.Path} is no setting. Known here: {string.Join(", ", properties.Select(known => known.Name))}.";
            }
            else if (ElementType(property.PropertyType) is { } element)
            {
                foreach (var fault in child.GetChildren().SelectMany(entry => FindUnknown(entry, element)))
                {
                    yield return fault;
                }
            }
        }
    }

    private static Type? ElementType(Type type) =>
        type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments().SingleOrDefault() : null;
}
