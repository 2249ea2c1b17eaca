using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json;
using System.Text.Json.Serialization;
using MadasterGen.Properties.Tests.Schemas;

namespace MadasterGen.Properties.Tests.Plain;

/// <summary>
/// Plain classes as a user of <c>JsonSerializer</c> would write them, made while the tests run: properties named as on the wire, every
/// one nullable, and a dictionary for what is not declared.
/// </summary>
internal static class PlainTypes
{
    /// <summary>The property that holds what is not declared.</summary>
    public const string Rest = "<rest>";

    private static readonly ModuleBuilder s_module =
        AssemblyBuilder.DefineDynamicAssembly(new("Plain"), AssemblyBuilderAccess.Run).DefineDynamicModule("Plain");

    private static readonly Dictionary<Shape, Type> s_finished = new(ReferenceEqualityComparer.Instance);

    private static readonly Dictionary<Shape, ConstructorBuilder> s_constructors = new(ReferenceEqualityComparer.Instance);

    private static readonly CustomAttributeBuilder s_extensionData = new(typeof(JsonExtensionDataAttribute).GetConstructor([])!, []);

    private static readonly Lock s_lock = new();

    /// <summary>The class, or the type of the framework, for a shape.</summary>
    public static Type Of(Shape shape)
    {
        lock (s_lock)
        {
            if (!s_finished.TryGetValue(shape, out Type? type))
            {
                Dictionary<Shape, TypeBuilder> unfinished = new(ReferenceEqualityComparer.Instance);
                _ = TypeFor(shape, unfinished);
                foreach ((Shape made, TypeBuilder builder) in unfinished)
                    s_finished[made] = builder.CreateType();
                type = s_finished.TryGetValue(shape, out Type? made2) ? made2 : TypeFor(shape, []);
            }
            return type;
        }
    }

    private static Type TypeFor(Shape shape, Dictionary<Shape, TypeBuilder> unfinished) => shape.Kind switch
    {
        ShapeKind.Any => typeof(JsonElement),
        ShapeKind.Text or ShapeKind.Enum => typeof(string),
        ShapeKind.Uuid => typeof(Guid),
        ShapeKind.DateTime => typeof(DateTimeOffset),
        ShapeKind.Uri => typeof(Uri),
        ShapeKind.Int32 => typeof(int),
        ShapeKind.Int64 => typeof(long),
        ShapeKind.Double => typeof(double),
        ShapeKind.Boolean => typeof(bool),
        ShapeKind.List => typeof(List<>).MakeGenericType(TypeFor(shape.Element!, unfinished)),
        ShapeKind.Map => typeof(Dictionary<,>).MakeGenericType(typeof(string), TypeFor(shape.Element!, unfinished)),
        _ => ClassFor(shape, unfinished),
    };

    private static Type TypeFor(Slot slot, Dictionary<Shape, TypeBuilder> unfinished)
    {
        Type type = TypeFor(slot.Shape, unfinished);
        return slot.IsNullable ? Nullable(type) : type;
    }

    private static Type Nullable(Type type) => type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;

    private static Type ClassFor(Shape shape, Dictionary<Shape, TypeBuilder> unfinished)
    {
        if (s_finished.TryGetValue(shape, out Type? type))
            return type;
        if (unfinished.TryGetValue(shape, out TypeBuilder? known))
            return known;
        Type parent = shape.Base is null ? typeof(object) : ClassFor(shape.Base, unfinished);
        // The base has made its kinds already.
        if (shape.Base is not null && unfinished.TryGetValue(shape, out known))
            return known;
        TypeBuilder builder = s_module.DefineType($"{shape.Name}{s_finished.Count + unfinished.Count}", TypeAttributes.Public | TypeAttributes.Class, parent);
        unfinished.Add(shape, builder);
        foreach (ShapeProperty property in shape.Properties.Except(shape.Base?.Properties ?? []))
            AddProperty(builder, property.Name, Nullable(TypeFor(property.Slot.Shape, unfinished)));
        if (shape.Base is null)
            AddProperty(builder, Rest, typeof(Dictionary<string, JsonElement>)).SetCustomAttribute(s_extensionData);
        AddConstructor(builder, shape);
        foreach (Shape kind in shape.Discriminator?.Kinds.Values ?? [])
            _ = ClassFor(kind, unfinished);
        return builder;
    }

    private static void AddConstructor(TypeBuilder builder, Shape shape)
    {
        ConstructorBuilder constructor = builder.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, []);
        ILGenerator body = constructor.GetILGenerator();
        body.Emit(OpCodes.Ldarg_0);
        body.Emit(OpCodes.Call, shape.Base is null ? typeof(object).GetConstructor([])! : s_constructors[shape.Base]);
        body.Emit(OpCodes.Ret);
        s_constructors.Add(shape, constructor);
    }

    private static PropertyBuilder AddProperty(TypeBuilder builder, string name, Type type)
    {
        FieldBuilder field = builder.DefineField("_" + name, type, FieldAttributes.Private);
        const MethodAttributes Accessor = MethodAttributes.Public | MethodAttributes.HideBySig | MethodAttributes.SpecialName;
        MethodBuilder getter = builder.DefineMethod("get_" + name, Accessor, type, []);
        ILGenerator get = getter.GetILGenerator();
        get.Emit(OpCodes.Ldarg_0);
        get.Emit(OpCodes.Ldfld, field);
        get.Emit(OpCodes.Ret);
        MethodBuilder setter = builder.DefineMethod("set_" + name, Accessor, null, [type]);
        ILGenerator set = setter.GetILGenerator();
        set.Emit(OpCodes.Ldarg_0);
        set.Emit(OpCodes.Ldarg_1);
        set.Emit(OpCodes.Stfld, field);
        set.Emit(OpCodes.Ret);
        PropertyBuilder property = builder.DefineProperty(name, PropertyAttributes.None, type, []);
        property.SetGetMethod(getter);
        property.SetSetMethod(setter);
        return property;
    }
}
