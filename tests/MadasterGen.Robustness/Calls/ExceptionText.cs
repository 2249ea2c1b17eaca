using System.Collections;
using System.Reflection;
using System.Text;

namespace MadasterGen.Robustness.Calls;

/// <summary>All that can be read from an exception: its properties, what they hold, and the exceptions inside.</summary>
internal static class ExceptionText
{
    private const int Deepest = 6;

    public static string Of(Exception exception)
    {
        StringBuilder text = new(exception.ToString());
        Add(text, exception, 0, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return text.ToString();
    }

    private static void Add(StringBuilder text, object? value, int depth, HashSet<object> met)
    {
        if (value is null || depth > Deepest || value is MemberInfo or Assembly or Delegate or Type)
            return;
        text.Append('\n').Append(value);
        if (value is string || value.GetType().IsPrimitive || !met.Add(value))
            return;
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                Add(text, item, depth + 1, met);
            return;
        }
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.CanRead && !property.PropertyType.IsByRefLike)
                Add(text, ValueOf(property, value), depth + 1, met);
        }
    }

    // A property that throws holds nothing but its exception.
    private static object? ValueOf(PropertyInfo property, object of)
    {
        try
        {
            return property.GetValue(of);
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException?.Message;
        }
    }
}
