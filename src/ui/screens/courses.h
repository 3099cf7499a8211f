#pragma once

#include "ui/screens/scene.h"

namespace frontdesk::ui {

/// Every day of the course with all its steps, from the top of `column`. Only while there is a course.
void draw_course_route(Scene& scene, Rect& column);

/// What a day of a course is called, without the number that its title begins with.
std::string day_title(const Ui& ui, const curriculum::CourseDay& day);

}  // namespace frontdesk::ui
