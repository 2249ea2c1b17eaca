using System.Reflection;
using System.Runtime.CompilerServices;

namespace MadasterGen.Tests.Pipeline;

/// <summary>What flows between steps is compared by value.</summary>
public class ValueTests
{
    private static readonly string[] Rooms = ["MadasterGen.Model", "MadasterGen.Planning", "MadasterGen.Pipeline", "MadasterGen.Inputs", "MadasterGen.Diagnostics"];

    [Fact]
    public void No_record_of_the_pipeline_holds_a_type_of_the_compiler()
    {
        foreach ((Type record, PropertyInfo property) in Properties())
        {
            foreach (Type type in Parts(property.PropertyType))
                Assert.False(type.Assembly.GetName().Name!.StartsWith("Microsoft.", StringComparison.Ordinal), $"{record.Name}.{property.Name} is a {type}.");
        }
    }

    [Fact]
    public void No_record_of_the_pipeline_holds_a_collection_that_is_compared_by_reference()
    {
        foreach ((Type record, PropertyInfo property) in Properties())
        {
            Type type = property.PropertyType;
            bool isCollection = type != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(type);
            Assert.True(!isCollection || (type.IsGenericType && type.Name.StartsWith("EquatableArray", StringComparison.Ordinal)), $"{record.Name}.{property.Name} is a {type}.");
        }
    }

    private static IEnumerable<(Type Record, PropertyInfo Property)> Properties()
    {
        Type[] records =
        [
            .. new[] { typeof(MadasterGenerator).Assembly, typeof(Model.ApiModel).Assembly }
                .SelectMany(assembly => assembly.GetTypes())
                .Where(type => Rooms.Any(room => type.Namespace?.StartsWith(room, StringComparison.Ordinal) == true))
                .Where(type => type.GetMethod("<Clone>$") is not null && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
        ];
        Assert.True(records.Length > 30, $"Only {records.Length} records were found.");
        return records.SelectMany(record => record.GetProperties().Where(p => p.GetIndexParameters().Length == 0).Select(property => (record, property)));
    }

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
}
